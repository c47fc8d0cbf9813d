import { startPage } from '../shared/start-page';
import { Welcome } from './Welcome';
import './welcome.css';

startPage('welcomeTitle', <Welcome />);
