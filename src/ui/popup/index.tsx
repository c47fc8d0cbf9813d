import { startPage } from '../shared/start-page';
import { Popup } from './Popup';
import './popup.css';

startPage('extensionName', <Popup />);
