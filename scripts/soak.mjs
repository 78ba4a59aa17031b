// npm run test:soak [-- --minutes 60]
import { runBench } from './run-bench.mjs';

runBench('load/run-soak.ts');
