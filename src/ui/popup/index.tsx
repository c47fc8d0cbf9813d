import { startPage } from '../shared/start-page';
import { TabPage } from '../tab/TabPage';
import { TAB_AT_HAND } from './tab-at-hand';
import './popup.css';

startPage('extensionName', <TabPage source={TAB_AT_HAND} place="popup" />);
