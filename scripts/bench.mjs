// npm run bench [-- --quick] [-- NAME…]
import { runBench } from './run-bench.mjs';

runBench('run.ts');
