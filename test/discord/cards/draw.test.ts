import { describe, expect, test } from 'vitest';
import { wording } from '../../../src/cards/messages/wording.ts';
import { drawCard, drawRemark } from '../../../src/discord/cards/draw.ts';
import type { Block, Card } from '../../../src/domain/card.ts';
import type { Picture } from '../../../src/domain/picture.ts';

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
		[
			[words('text', 'A'), words('small', 'B'), words('text', 'C')],
			['### News\nA\n-# B', 'C'],
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

test('a label ends after 80 letters, a description of a picture after 1,024', () => {
	const state = { command: 'quotes', action: 'page', values: [] };
	const label = (length: number) => drawn({ buttons: [[{ label: 'x'.repeat(length), state }]] })[0];
	expect(label(80)).toMatchObject({ components: [{ label: 'x'.repeat(80) }] });
	expect(label(81)).toMatchObject({ components: [{ label: `${'x'.repeat(79)}…` }] });
	const described = (length: number) => {
		const thumbnail = { address: 'https://hill.example/a.png', description: 'x'.repeat(length) };
		return drawn({ thumbnail })[0];
	};
	expect(described(1024)).toMatchObject({ accessory: { description: 'x'.repeat(1024) } });
	expect(described(1025)).toMatchObject({ accessory: { description: `${'x'.repeat(1023)}…` } });
	expect(described(0)).toMatchObject({ accessory: { description: '–' } });
});

test('a picture that was drawn is shown with its words, another is told in words', () => {
	const picture = { kind: 'timeline' } as unknown as Picture;
	const instead = [
		{ kind: 'text', words: 'One' } as const,
		{ kind: 'small', words: 'Two' } as const,
	];
	const block = { kind: 'picture', picture, description: 'Tides', instead } as const;
	const shown = (pictures: ReadonlyMap<Picture, string>, more: object = {}) =>
		drawCard(
			{ tone: 'notice', blocks: [{ ...block, ...more }] },
			{ ...READER, customId: () => '', pictures },
		).components;
	const media = { url: 'attachment://tides.png' };
	const named = new Map([[picture, 'tides.png']]);
	expect(shown(named)).toEqual([{ type: 12, items: [{ media, description: 'Tides' }] }]);
	expect(shown(named, { description: '' })).toMatchObject([{ items: [{ description: '–' }] }]);
	expect(shown(new Map())).toEqual([{ type: 10, content: 'One\n-# Two' }]);
	expect(shown(new Map(), { instead: [] })).toEqual([{ type: 10, content: '–' }]);
});

test('lines of nothing are dashes, and every line of a quotation is marked', () => {
	const state = { command: 'quotes', action: 'page', values: [] };
	const button = { label: 'Go', state };
	const lines = (['text', 'quotation', 'small'] as const).map((kind) => ({ kind, words: ' ' }));
	const [section] = drawn({ blocks: [{ kind: 'item', lines, button }] });
	expect(section).toMatchObject({ components: [{ content: '–\n> –\n-# –' }] });
	expect(texts({ blocks: [{ kind: 'list', items: ['', 'A'] }] })).toEqual(['- –\n- A']);
	expect(texts({ blocks: [{ kind: 'quotation', words: 'A\nB' }] })).toEqual(['> A\n> B']);
	expect(texts({ blocks: [{ kind: 'heading', words: '' }] })).toEqual(['**–**']);
});

test('words above a menu, buttons amid the rest and a file stand in their order', () => {
	const state = { command: 'quotes', action: 'page', values: [] };
	const buttons = [{ label: 'Go', state }];
	const card: Partial<Card> = {
		blocks: [
			{ kind: 'select', caption: 'Order', state, from: [] },
			{ kind: 'select', state, from: [] },
			{ kind: 'buttons', buttons },
		],
		file: { name: 'a.txt', text: 'a' },
		buttons: [buttons],
		footer: 'Foot',
	};
	const kinds = drawn(card).map((part) => ('content' in part ? part.content : part.type));
	expect(kinds).toEqual(['-# Order', 1, 1, 1, 13, 1, '-# Foot']);
});
