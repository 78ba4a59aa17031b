// Loaded before `flou eval` by measure.ts: the model in the file CRISIS_MODEL takes the place of the one that ships.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MODEL_FILE } from './model-file.ts';

const shipped = pathToFileURL(MODEL_FILE).href;
const replacement = pathToFileURL(process.env.CRISIS_MODEL ?? '').href;

registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const resolved = nextResolve(specifier, context);
    return resolved.url === shipped ? { ...resolved, url: replacement } : resolved;
  },
});
