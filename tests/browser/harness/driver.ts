export { pause, PATIENCE, until, type Driver } from '../../../tools/browsers/driver';
