import { startPage } from '../shared/start-page';
import { Library } from './Library';
import './library.css';

startPage('libraryTitle', <Library />);
