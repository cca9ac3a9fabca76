import { describe, expect, test } from 'vitest';
import { wording } from '../../../src/cards/messages/wording.ts';
import { drawCard, drawRemark } from '../../../src/discord/cards/draw.ts';
import type { Block, Card } from '../../../src/domain/card.ts';

const READER = { locale: 'en-US', commandId: () => undefined, wording };

/** The components of a card, from top to bottom. */
function drawn(card: Partial<Card>) {
	const customId = ({ action }: { readonly action: string }) => action;
	return drawCard({ tone: 'notice', blocks: [], ...card }, { ...READER, customId }).components;
}

const texts = (card: Partial<Card>): string[] =>
	drawn(card).flatMap((part) => ('content' in part ? part.content : []));

test('a card without anything is a dash', () => {
	expect(texts({})).toEqual(['–']);
	expect(texts({ blocks: [{ kind: 'text', words: 'So' }] })).toEqual(['So']);
	expect(drawn({ blocks: [{ kind: 'divider' }] })).toEqual([{ type: 14 }]);
});

test('a title, a footer and a remark that are longer than may be end with dots', () => {
	const title = (length: number) => texts({ title: 'x'.repeat(length) })[0];
	expect(title(250)).toBe(`### ${'x'.repeat(250)}`);
	expect(title(251)).toBe(`### ${'x'.repeat(250)}…`);
	const footer = (length: number) => texts({ footer: 'x'.repeat(length) })[0];
	expect(footer(400)).toBe(`-# ${'x'.repeat(400)}`);
	expect(footer(401)).toBe(`-# ${'x'.repeat(400)}…`);
	const remark = (length: number) => drawRemark('x'.repeat(length), READER).content;
	expect(remark(0)).toBe('-# –');
	expect(remark(150)).toBe(`-# ${'x'.repeat(150)}`);
	expect(remark(151)).toBe(`-# ${'x'.repeat(150)}…`);
});

test('without a footer nothing stands beneath', () => {
	expect(texts({ title: 'So', footer: '' })).toEqual(['### So']);
});

describe('beside a small picture', () => {
	const thumbnail = { address: 'https://hill.example/bell.png', description: 'A bell' };
	const words = (kind: 'text' | 'small' | 'heading', said: string): Block => ({
		kind,
		words: said,
	});

	const list = (...items: readonly string[]): Block => ({ kind: 'list', items });

	/** The text beside the picture, and the texts beneath. */
	function beside(...blocks: readonly Block[]): string[] {
		const [section, ...rest] = drawn({ title: 'News', thumbnail, blocks });
		if (!section || !('accessory' in section)) throw new Error('no picture');
		const inside = section.components.map((one) => ('content' in one ? one.content : ''));
		return [...inside, ...rest.flatMap((part) => ('content' in part ? part.content : []))];
	}

	test.each<[Block[], string[]]>([
		[[], ['### News']],
		[[words('text', 'A')], ['### News\nA']],
		[
			[words('text', 'A'), words('text', 'B')],
			['### News\nA', 'B'],
		],
		[[words('small', 'A')], ['### News\n-# A']],
		[[words('small', 'A'), words('text', 'B')], ['### News\n-# A\nB']],
		[
			[words('small', 'A'), words('small', 'B')],
			['### News\n-# A', '-# B'],
		],
		[
			[words('heading', 'A'), words('text', 'B')],
			['### News', '**A**\nB'],
		],
		[
			[words('small', 'A'), list('B', 'C', 'D')],
			['### News\n-# A\n- B', '- C\n- D'],
		],
		[
			[words('small', 'A'), list('B'), words('small', 'C')],
			['### News\n-# A\n- B', '-# C'],
		],
		[
			[words('small', 'A'), list()],
			['### News\n-# A', '–'],
		],
		[[list('A', 'B')], ['### News', '- A\n- B']],
	])('%j', (blocks, expected) => expect(beside(...blocks)).toEqual(expected));

	test('one that may not be shown is left out', () => {
		const card = { title: 'News', thumbnail: { ...thumbnail, address: 'http://hill.example/a' } };
		expect(texts(card)).toEqual(['### News']);
	});
});

test('a button that cannot be pressed says so, any other does not', () => {
	const state = { command: 'quotes', action: 'page', values: [] };
	const button = { label: 'Next', state };
	const [row] = drawn({ buttons: [[button, { ...button, disabled: true, emphasis: 'danger' }]] });
	expect(row).toEqual({
		type: 1,
		components: [
			{ type: 2, style: 2, label: 'Next', custom_id: 'page' },
			{ type: 2, style: 4, label: 'Next', custom_id: 'page', disabled: true },
		],
	});
});

test('two paragraphs or quotations stand apart, other lines do not', () => {
	const block = (kind: 'text' | 'quotation' | 'small', said: string): Block => ({
		kind,
		words: said,
	});
	const together = (...blocks: readonly Block[]) => texts({ blocks })[0];
	expect(together(block('text', 'A'), block('text', 'B'))).toBe('A\n\nB');
	expect(together(block('quotation', 'A'), block('quotation', 'B'))).toBe('> A\n\n> B');
	expect(together(block('small', 'A'), block('small', 'B'))).toBe('-# A\n-# B');
	expect(together(block('text', 'A'), block('quotation', 'B'))).toBe('A\n> B');
});

test('a menu that is called nothing else is called what stands above it', () => {
	const menu = { kind: 'select', caption: 'The hour', from: [] } as const;
	const state = { command: 'tides', action: 'hour', values: [] };
	const named = (placeholder?: string) =>
		drawn({ blocks: [{ ...menu, state, ...(placeholder && { placeholder }) }] }).at(-1);
	expect(named()).toMatchObject({ components: [{ placeholder: 'The hour' }] });
	expect(named('None yet')).toMatchObject({ components: [{ placeholder: 'None yet' }] });
});
