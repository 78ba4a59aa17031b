import { registerFlou } from '@flou/adapter-azure';

registerFlou();
