import { startPage } from '../shared/start-page';
import '../shared/look-up/look-up-terms.css';
import { LookUpPage } from './LookUpPage';
import './look-up-page.css';

startPage('lookUp', <LookUpPage />);
