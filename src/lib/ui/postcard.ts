/** A postcard in pixels: the picture above, a strip of paper with the line below. */
export const postcardSize = { width: 1080, height: 1440, picture: 1120, margin: 84 } as const;

/** What a postcard is drawn from. */
export interface PostcardParts {
  /** The scene as it stands on the page; drawn without its movement. */
  scene: SVGSVGElement;
  /** The person's own line; may be empty. */
  line: string;
  /** The page's paper and ink, as CSS colours. */
  paper: string;
  ink: string;
  /** The page's serif faces. */
  font: string;
}

/** A line broken where it fits, at spaces or between Chinese characters. `measure` gives the width of a text. */
export function wrapped(line: string, most: number, measure: (text: string) => number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const piece of line.match(/\p{Script=Han}[，。！？；：、”」…]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (row && measure((row + piece).trimEnd()) > most) {
      rows.push(row.trimEnd());
      row = piece.trimStart();
    } else row += piece;
    // one word wider than the card is broken inside
    while (measure(row.trimEnd()) > most) {
      const letters = [...row];
      let n = letters.length - 1;
      while (n > 1 && measure(letters.slice(0, n).join('')) > most) n--;
      rows.push(letters.slice(0, n).join(''));
      row = letters.slice(n).join('');
    }
  }
  return row.trim() ? [...rows, row.trimEnd()] : rows;
}

/** The scene alone as a picture file's text: its colours are attributes, so it needs no style sheet. */
function standalone(scene: SVGSVGElement, width: number, height: number): string {
  const copy = scene.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** Draws a postcard; null when this browser cannot. */
export async function drawPostcard({ scene, line, paper, ink, font }: PostcardParts): Promise<Blob | null> {
  const { width, height, picture, margin } = postcardSize;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = line.trim() ? height : picture;
  const brush = canvas.getContext('2d');
  if (!brush) return null;
  brush.fillStyle = paper;
  brush.fillRect(0, 0, width, canvas.height);

  const url = URL.createObjectURL(
    new Blob([standalone(scene, width, picture)], { type: 'image/svg+xml;charset=utf-8' })
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    brush.drawImage(image, 0, 0, width, picture);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }

  brush.fillStyle = ink;
  brush.textBaseline = 'middle';
  for (const size of [56, 48, 40, 32]) {
    brush.font = `${size}px ${font}`;
    const rows = wrapped(line.trim(), width - 2 * margin, (text) => brush.measureText(text).width);
    const leading = size * 1.45;
    if (rows.length * leading > height - picture - 48 && size > 32) continue;
    const top = (picture + height) / 2 - ((rows.length - 1) * leading) / 2;
    rows.forEach((row, i) => brush.fillText(row, margin, top + i * leading));
    break;
  }
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}
