import { startPage } from '../shared/start-page';
import { TabPage } from '../tab/TabPage';
import { followWindow } from './follow-window';
import './panel.css';

startPage('extensionName', <TabPage source={followWindow(location.search)} place="panel" />);
