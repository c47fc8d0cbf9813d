export { servePages, type PageServer } from '../../../tools/browsers/serve-pages';
