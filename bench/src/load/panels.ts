import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const WIDTH = 900;
const HEIGHT = 240;

/** Plots one below the other, as one SVG. */
export function drawPanels(panels: readonly Plot.PlotOptions[]): string {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = panels.map((panel, index) => {
    const plot = Plot.plot({ document, width: WIDTH, height: HEIGHT, marginLeft: 70, marginRight: 140, ...panel });
    plot.setAttribute('y', String(index * HEIGHT));
    return plot.outerHTML;
  });
  const height = panels.length * HEIGHT;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">${drawn.join('')}</svg>\n`;
}
