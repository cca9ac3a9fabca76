import { describe, expect, test } from 'vitest';
import type { Block, Card } from '../../../src/domain/card.ts';
import { draw, textsOf } from '../../support/drawn.ts';

const NOTE = 'Cut here: the rest is too long for one Discord message.';
const button = { label: 'A', state: { command: 'quotes', action: 'page', values: [] } };
const text = (words: string): Block => ({ kind: 'text', words });
const many = <Thing>(count: number, thing: Thing): Thing[] => Array(count).fill(thing);
const isCut = (card: Partial<Card>) => textsOf(draw(card)).join('\n').includes(NOTE);
const bytesOf = (words: string) =>
	Buffer.byteLength(JSON.stringify(draw({ blocks: [text(words)] })));

describe('a card is whole', () => {
	test('of 3,600 letters, not of one more', () => {
		expect(isCut({ blocks: [text('x'.repeat(3600))] })).toBe(false);
		expect(isCut({ blocks: [text('x'.repeat(3601))] })).toBe(true);
		expect(isCut({ title: 'Tides', blocks: [text('x'.repeat(3591))] })).toBe(true);
	});

	test('of 3,600 letters beside a picture', () => {
		const thumbnail = { address: 'https://hill.example/a.png', description: 'A' };
		expect(isCut({ thumbnail, blocks: [text('x'.repeat(3600))] })).toBe(false);
		expect(isCut({ thumbnail, blocks: [text('x'.repeat(3601))] })).toBe(true);
	});

	test('of 9,900 bytes, not of one more', () => {
		const room = 9900 - bytesOf('新') + 3;
		const words = '新'.repeat(Math.floor(room / 3)) + 'x'.repeat(room % 3);
		expect(bytesOf(words)).toBe(9900);
		expect(isCut({ blocks: [text(words)] })).toBe(false);
		expect(isCut({ blocks: [text(`${words}x`)] })).toBe(true);
	});

	const item: Block = { kind: 'item', lines: [{ kind: 'text', words: 'x' }], button };
	const row: Block = { kind: 'buttons', buttons: many(5, button) };
	const divider: Block = { kind: 'divider' };

	test.each<[string, readonly Block[]]>([
		['lines with a button each', many(13, item)],
		['rows of buttons and lines between', [...many(6, row), ...many(3, divider)]],
		['lines alone', many(39, divider)],
	])('of forty components, not of one more: %s', (_, blocks) => {
		expect(isCut({ blocks })).toBe(false);
		expect(isCut({ blocks: [...blocks, divider] })).toBe(true);
	});
});

describe('of what is too long', () => {
	test('a part is shown where forty letters of it fit, and else none', () => {
		const shown = Array.from({ length: 120 }, (_, index) => {
			const card = { blocks: [text('x'.repeat(3440 + index)), text('y'.repeat(1000))] };
			return textsOf(draw(card)).join('').match(/y/g)?.length ?? 0;
		});
		expect(Math.max(...shown)).toBeGreaterThan(40);
		expect(Math.min(...shown.filter((count) => count > 0))).toBe(40);
		expect(shown.at(-1)).toBe(0);
	});

	test('as many lines of a list are shown as fit, and none of what comes after', () => {
		const list: Block = { kind: 'list', items: many(500, 'eight let') };
		const [shown = ''] = textsOf(draw({ blocks: [list, text('after')] }));
		const lines = shown.split('\n');
		expect(lines.at(-1)).toBe(`-# ${NOTE}`);
		expect(lines.length * '- eight let\n'.length).toBeGreaterThan(3500);
		expect(shown.length).toBeLessThanOrEqual(3600);
		expect(shown).not.toContain('after');
	});

	test('a list of which not even one line fits is left out', () => {
		const list: Block = { kind: 'list', items: ['z'.repeat(200)] };
		const shown = textsOf(draw({ blocks: [text('x'.repeat(3500)), list] })).join('\n');
		expect(shown).not.toContain('z');
		expect(shown).toContain(NOTE);
	});
});
