import { expect, test } from 'vitest';
import { loadModels } from '../../../../src/analysis/load-models.ts';

const { syntax } = loadModels();

function rootOf(text: string): string | undefined {
	const words = syntax.parse({ start: 0, end: text.length, text });
	return words.find(({ head }) => head === -1)?.text;
}

test.each([
	[
		'died',
		'Lucille Abernathy-Stroud, a meteorologist whose hand-drawn charts of the winds over the Pacific guided American fliers and who was then kept waiting two decades for a professorship, died on Friday at her home in Corvane.',
	],
	[
		'died',
		'Mara Quist, a printer whose hand-cut letters over the doors of the old town delighted foreign visitors and who was later kept busy by three kings, died on Sunday at her home in Osk.',
	],
	[
		'died',
		'Marcus Bell, a drummer who played with three bands and whose records sold in the millions, died Sunday at a hospital in Reno.',
	],
	['said', 'Ann Lee, who was asked about it on Monday, said nothing of the mill.'],
	['announced', 'Ann Lee announced that Tom Reed, who had been ill, died on Monday.'],
	['Ann', 'Ann Lee, whom the town had loved, and Tom Reed, whom it had not.'],
	['reason', 'The reason, which Ann Lee never told, and whatever it was that she wanted.'],
])('%s: %s', (root, text) => expect(rootOf(text)).toBe(root));
