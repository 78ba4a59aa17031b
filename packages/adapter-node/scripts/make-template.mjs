// Makes template/pglite.tar.gz: an empty embedded database, so that a first start unpacks it (a second) instead of running
// initdb in WebAssembly (three seconds and 200 MB). Run after installing and before publishing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

const folder = new URL('../template/', import.meta.url);
mkdirSync(folder, { recursive: true });
const pglite = await PGlite.create();
const dump = await pglite.dumpDataDir('gzip');
await pglite.close();
writeFileSync(new URL('pglite.tar.gz', folder), Buffer.from(await dump.arrayBuffer()));
