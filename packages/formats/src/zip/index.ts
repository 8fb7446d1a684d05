export {type ContainerKind, recogniseContainer} from './recognise-container.js';
