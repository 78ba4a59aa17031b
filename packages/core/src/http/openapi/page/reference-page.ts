import { html } from 'hono/html';
import type { OpenApiDocument } from '../openapi-document.ts';
import { operationSection } from './operation-section.ts';
import { type Html, prose, schemaFields } from './pieces.ts';
import { STYLE } from './style.ts';

/** The document as a page that needs no script: everything is in it, and details open by themselves. */
export function referencePage(document: OpenApiDocument, { nonce }: { readonly nonce: string }): Html {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const ofTag = (tag: string) => operations.filter(({ operation }) => operation.tags.includes(tag));
  const schemas = Object.entries(document.components.schemas);

  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Flou HTTP API ${document.info.version}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<nav aria-label="Contents">
${document.tags.map(
  ({ name }) => html`<h2>${name}</h2>
<ul>${ofTag(name).map(({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`)}</ul>`,
)}
<h2>schemas</h2>
<ul>${schemas.map(([name]) => html`<li><a href="#${name}">${name}</a></li>`)}</ul>
</nav>
<main>
<header>
<h1>Flou HTTP API <small>${document.info.version}</small></h1>
${prose(document.info.description)}
<p>For programs: <a href="openapi.json">openapi.json</a> (OpenAPI ${document.openapi}).</p>
</header>
${document.tags.map(
  ({ name, description }) => html`<section aria-labelledby="tag-${name}">
<h2 id="tag-${name}">${name}</h2>
${prose(description)}
${ofTag(name).map((route) => operationSection({ ...route, schemas: document.components.schemas }))}
</section>`,
)}
<section aria-labelledby="schemas">
<h2 id="schemas">schemas</h2>
${schemas.map(
  ([name, schema]) => html`<article id="${name}">
<h3>${name}</h3>
${schemaFields(schema)}
</article>`,
)}
</section>
</main>
</body>
</html>
`;
}
