// npm run test:load [-- --quick] [-- --streams N]
import { runBench } from './run-bench.mjs';

runBench('load/run-load.ts');
