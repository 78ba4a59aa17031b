// Builds the page into a folder of plain files: node examples/ops-page/build.mjs FOLDER. `npm start` and the packaging call it.
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPage } from '../../scripts/build-page.mjs';

export const buildOpsPage = (folder) => buildPage({ from: fileURLToPath(new URL('.', import.meta.url)), to: folder });

if (argv[1] && pathToFileURL(argv[1]).href === import.meta.url) await buildOpsPage(argv[2]);
