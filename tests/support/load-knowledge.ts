export { loadKnowledge } from '../../tools/doors/knowledge';
