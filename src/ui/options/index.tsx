import { startPage } from '../shared/start-page';
import { Options } from './Options';
import './options.css';

startPage('settingsTitle', <Options />);
