import type { SavePicture } from '@/components/survey/Picture';
import { safeFileName } from '@/lib/export/file-name';
import { download } from './download';
import { fileOf } from './file-of';

/** How many pixels of a saved PNG stand for one of the picture. */
const SCALE = 2;
/** What of an element's style makes the picture; a saved file has no style sheet. */
const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
] as const;

/** Hands the reader a picture of the page as a file of its own. */
export const savePicture: SavePicture = (picture, format, name) => {
  const source = toSource(picture);
  const file = safeFileName(name, format);
  if (format === 'svg') download(file, fileOf('image/svg+xml', source));
  else void toPng(source, picture.viewBox.baseVal).then((bytes) => download(file, fileOf('image/png', bytes)));
};

/** The picture as a file of its own: with its colours in it, on the page's paper. */
function toSource(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('The copy of a picture is none');
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const property of PAINTED) element.setAttribute(property, style.getPropertyValue(property));
    element.removeAttribute('class');
  });
  const { x, y, width, height } = picture.viewBox.baseVal;
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ x, y, width, height })) paper.setAttribute(key, String(value));
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(paper);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

async function toPng(source: string, { width, height }: DOMRect): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image(width * SCALE, height * SCALE);
  await new Promise<void>((loaded, failed) => {
    image.addEventListener('load', () => loaded());
    image.addEventListener('error', () => failed(new Error('The browser cannot draw the picture')));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  });
  const canvas = new OffscreenCanvas(width * SCALE, height * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser gives no canvas to draw on');
  context.drawImage(image, 0, 0, width * SCALE, height * SCALE);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
