import type { Letter } from '$lib/domain/letter/letter';

/** The words that stand around the letter's own text. */
export interface LetterSurround {
  dates: string;
  made: string;
}

/** The picture is as wide as a phone's screen at three times its points. */
const width = 1080;
const sceneHeight = 820;
const margin = 100;
const column = width - 2 * margin;
const paper = '#f7f3eb';
const ink = '#30271f';
const softInk = '#584d45';

interface Line {
  text: string;
  size: number;
  colour: string;
  /** Space above, px. */
  above: number;
  italic?: boolean;
}

/** Draws a letter as one tall PNG: the scene, the hill, the text. It is always paper by day, as it would be printed. */
export async function letterPicture(
  scene: SVGSVGElement,
  letter: Letter,
  around: LetterSurround
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('no canvas to draw on');
  const style = getComputedStyle(scene);
  const family = { serif: style.getPropertyValue('--serif'), sans: style.getPropertyValue('--sans') };
  const lines = linesOf(ctx, letter, around, family);
  const height = lines.reduce((y, line) => y + line.above + line.size * 1.5, sceneHeight + 40) + margin;
  canvas.height = Math.ceil(height);
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, width, canvas.height);
  ctx.drawImage(await imageOf(scene), 0, 0, width, sceneHeight);
  hill(ctx);
  ctx.textBaseline = 'alphabetic';
  let y = sceneHeight + 40;
  for (const line of lines) {
    y += line.above + line.size * 1.5;
    ctx.font = `${line.size}px ${line.size < 34 ? family.sans : family.serif}`;
    ctx.fillStyle = line.colour;
    ctx.fillText(line.text, margin, y - line.size * 0.45);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('nothing was drawn'))), 'image/png')
  );
}

function linesOf(
  ctx: CanvasRenderingContext2D,
  letter: Letter,
  { dates, made }: LetterSurround,
  family: { serif: string; sans: string }
): Line[] {
  const block = (text: string, size: number, above: number, colour = ink): Line[] => {
    ctx.font = `${size}px ${size < 34 ? family.sans : family.serif}`;
    return wrapped(text, (part) => ctx.measureText(part).width <= column).map((part, i) => ({
      text: part,
      size,
      colour,
      above: i === 0 ? above : 0
    }));
  };
  return [
    ...block(dates, 32, 0, softInk),
    ...block(letter.title, 66, 6),
    ...letter.paragraphs.flatMap(({ part, text }) =>
      block(text, part === 'quote' ? 52 : 42, part === 'quote' ? 44 : 30)
    ),
    ...block(made, 28, 60, softInk)
  ];
}

/** Marks that may not begin a line. */
const closing = /^[，。、；：？！”’）》,.;:?!)\]]/u;

/** Breaks a text into lines: between words, and between any two characters of Chinese. */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const pieces =
    text.match(
      /[\p{Script=Han}，。、；：？！“”‘’（）《》]|[^\p{Script=Han}，。、；：？！“”‘’（）《》\s]+|\s+/gu
    ) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line === '' && /^\s+$/.test(piece)) continue;
    if (fits((line + piece).trimEnd()) || line === '' || closing.test(piece)) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** The hill by which the page meets the scene. */
function hill(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = paper;
  ctx.beginPath();
  ctx.moveTo(0, sceneHeight - 62);
  ctx.bezierCurveTo(180, sceneHeight - 96, 330, sceneHeight - 92, 540, sceneHeight - 58);
  ctx.bezierCurveTo(740, sceneHeight - 24, 900, sceneHeight - 34, width, sceneHeight - 70);
  ctx.lineTo(width, sceneHeight + 2);
  ctx.lineTo(0, sceneHeight + 2);
  ctx.fill();
}

/** The scene as it stands now, without its style sheet: what CSS does to its parts is written onto them. */
async function imageOf(scene: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = scene.cloneNode(true) as SVGSVGElement;
  const parts = scene.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((part, i) => {
    const { opacity, display } = getComputedStyle(parts[i] as Element);
    if (opacity !== '1') part.setAttribute('opacity', opacity);
    if (display === 'none') part.setAttribute('display', 'none');
    part.removeAttribute('class');
  });
  copy.removeAttribute('class');
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(sceneHeight));
  const url = URL.createObjectURL(
    new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' })
  );
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
