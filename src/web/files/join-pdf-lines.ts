/** A line as it stands on a page; lengths in points, `top` growing upwards. */
export type PdfLine = {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly height: number;
};

/** A gap wider than this many lines begins a paragraph, as does a step to the right of so many letters. */
const WIDE_GAP = 1.45;
const STEP = 1;
/** A line that ends this much before the others ends a paragraph, where it ends a sentence. */
const SHORT = 0.85;
/** What stands at the edge of so many pages is their head or foot. */
const FEWEST_PAGES = 3;
const PAGE_NUMBER = /^(?:page |seite |- ?)?\d{1,4}(?: ?-| ?(?:of|von|\/) ?\d{1,4})?$/i;

/** The paragraphs of a document, parted by blank lines; words that were cut at the end of a line are whole again. */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): string {
	const edges = repeatedEdges(pages);
	const lines = pages.flatMap((page) =>
		page.filter(({ text }) => !edges.has(plain(text)) && !PAGE_NUMBER.test(text)),
	);
	const usual = measure(lines);
	const paragraphs: string[] = [];
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		const last = paragraphs.at(-1);
		if (!before || last === undefined || beginsParagraph(line, before, usual)) {
			paragraphs.push(line.text);
		} else paragraphs[paragraphs.length - 1] = join(last, line.text);
	}
	return paragraphs.join('\n\n');
}

/** What is usual in a document: the step from line to line, and how far lines of a size reach. */
type Usual = { readonly gap: number; readonly reach: ReadonlyMap<number, number> };

function measure(lines: readonly PdfLine[]): Usual {
	const gaps = lines.slice(1).map((line, index) => (lines[index]?.top ?? 0) - line.top);
	const bySize = Map.groupBy(lines, ({ height }) => Math.round(height));
	const reach = [...bySize].map(
		([size, alike]) =>
			[
				size,
				quantile(
					alike.map(({ right }) => right),
					0.75,
				),
			] as const,
	);
	return {
		gap: quantile(
			gaps.filter((gap) => gap > 0),
			1 / 3,
		),
		reach: new Map(reach),
	};
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((one, other) => one - other);
	return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function beginsParagraph(line: PdfLine, before: PdfLine, usual: Usual): boolean {
	const isOtherSize = Math.abs(line.height - before.height) > before.height * 0.15;
	if (isOtherSize) return true;
	const gap = before.top - line.top;
	const endsSentence = /[.!?…:]["'”’»)]*$/.test(before.text);
	// A column or a page begins higher up: the sentence goes on there, or has ended.
	if (gap <= 0) return endsSentence && isShort(before, usual);
	if (usual.gap > 0 && gap > usual.gap * WIDE_GAP) return true;
	const isIndented = line.left - before.left > line.height * STEP && before.left <= line.left;
	return endsSentence && (isIndented || isShort(before, usual));
}

function isShort({ right, height }: PdfLine, { reach }: Usual): boolean {
	return right < (reach.get(Math.round(height)) ?? right) * SHORT;
}

/** `exam-` and `ple` are one word; `twenty-` and `Five` may not be. */
function join(text: string, next: string): string {
	if (/\p{Ll}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
	return /[-–—/]$/.test(text) && !/\s[-–—]$/.test(text) ? text + next : `${text} ${next}`;
}

function repeatedEdges(pages: readonly (readonly PdfLine[])[]): Set<string> {
	if (pages.length < FEWEST_PAGES) return new Set();
	const counts = new Map<string, number>();
	for (const page of pages) {
		const edges = [page[0], page[1], page.at(-2), page.at(-1)];
		for (const text of new Set(edges.flatMap((line) => (line ? [plain(line.text)] : [])))) {
			counts.set(text, (counts.get(text) ?? 0) + 1);
		}
	}
	const isRepeated = ([, count]: [string, number]) => count > pages.length / 2;
	return new Set([...counts].filter(isRepeated).map(([text]) => text));
}

/** Without its numbers, which change from page to page. */
function plain(text: string): string {
	return text.replace(/\d+/g, '#').toLowerCase();
}
