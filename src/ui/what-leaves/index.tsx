import { startPage } from '../shared/start-page';
import { WhatLeaves } from './WhatLeaves';
import './what-leaves.css';

startPage('whatLeavesTitle', <WhatLeaves />);
