import { expect, test } from 'vitest';
import { acceptDrops } from '../../../../src/playground/page/box/drop.ts';
import { happen, openPlainPage } from '../../../support/plain-page.ts';

const page = openPlainPage();
const FILE = new File(['a'], 'bell.txt');

/** An area that takes files, or has no use for them. */
function open(isOfUse = true) {
	const area = page.createElement('div');
	const taken: File[] = [];
	acceptDrops(area, (file) => {
		taken.push(file);
		return isOfUse;
	});
	return { area, taken, isMarked: () => area.classList.contains('dropping') };
}

test('a file over it marks the area, until it leaves the page', () => {
	const { area, isMarked } = open();
	expect(happen(area, 'dragover', { dataTransfer: { types: ['Files'] } }).defaultPrevented).toBe(
		true,
	);
	expect(isMarked()).toBe(true);
	happen(area, 'dragleave', { relatedTarget: area });
	expect(isMarked()).toBe(true);
	happen(area, 'dragleave', { relatedTarget: null });
	expect(isMarked()).toBe(false);
});
test('something else over it does not', () => {
	const { area, isMarked } = open();
	expect(
		happen(area, 'dragover', { dataTransfer: { types: ['text/plain'] } }).defaultPrevented,
	).toBe(false);
	expect(happen(area, 'dragover', {}).defaultPrevented).toBe(false);
	expect(isMarked()).toBe(false);
});
test.each([true, false])('a dropped file never takes the page away; of use: %s', (isOfUse) => {
	const { area, taken, isMarked } = open(isOfUse);
	happen(area, 'dragover', { dataTransfer: { types: ['Files'] } });
	expect(happen(area, 'drop', { dataTransfer: { files: [FILE] } }).defaultPrevented).toBe(true);
	expect([taken, isMarked()]).toEqual([[FILE], false]);
});
test('words that are dropped are left to the page', () => {
	const { area, taken } = open();
	expect(happen(area, 'drop', { dataTransfer: { files: [] } }).defaultPrevented).toBe(false);
	expect(happen(area, 'drop', {}).defaultPrevented).toBe(false);
	expect(taken).toEqual([]);
});
test.each([true, false])('a file that is pasted; of use: %s', (isOfUse) => {
	const { area, taken } = open(isOfUse);
	expect(happen(area, 'paste', { clipboardData: { files: [FILE] } }).defaultPrevented).toBe(
		isOfUse,
	);
	expect(taken).toEqual([FILE]);
});
test('words that are pasted', () => {
	const { area, taken } = open();
	expect(happen(area, 'paste', { clipboardData: { files: [] } }).defaultPrevented).toBe(false);
	expect(happen(area, 'paste', {}).defaultPrevented).toBe(false);
	expect(taken).toEqual([]);
});
