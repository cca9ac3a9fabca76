import { expect, test } from 'vitest';
import { createFileField } from '../../../../src/playground/page/box/file-field.ts';
import { happen, openPlainPage } from '../../../support/plain-page.ts';

const page = openPlainPage();
const MEGABYTES = 1024 * 1024;

/** A file of so many letters. */
const fileOf = (size: number, type = 'text/plain') =>
	new File(['a'.repeat(size)], 'bell.txt', { type });

function open() {
	const done: string[] = [];
	const option = { type: 11, name: 'file', description: 'the text' };
	const field = createFileField(option, {
		changed: () => done.push('changed'),
		picked: () => done.push('picked'),
	});
	return { field, done, words: () => field.chip.querySelector('.file-name')?.textContent };
}

test('none yet', async () => {
	const { field, words } = open();
	expect([field.isEmpty(), words()]).toEqual([true, 'choose or drop a file']);
	expect(await field.read()).toEqual({ problem: 'file is missing: choose a file.' });
	field.focus();
	expect(page.activeElement).toBe(field.chip.querySelector('input'));
	expect(field.chip.querySelector('input')?.getAttribute('aria-label')).toBe('file: the text');
});
test('one that is taken', async () => {
	const { field, words, done } = open();
	field.chip.setAttribute('aria-invalid', 'true');
	field.take(fileOf(2000));
	expect([field.isEmpty(), words(), done]).toEqual([
		false,
		'bell.txt (2 KB)',
		['changed', 'picked'],
	]);
	expect(field.chip.hasAttribute('aria-invalid')).toBe(false);
	expect(await field.read()).toEqual({
		value: { name: 'bell.txt', contentType: 'text/plain', base64: btoa('a'.repeat(2000)) },
	});
});
test('one that is chosen', () => {
	const { field, words } = open();
	const picker = field.chip.querySelector('input');
	if (!picker) throw new Error('there is no picker');
	Object.defineProperty(picker, 'files', { value: [fileOf(1)] });
	happen(picker, 'change');
	expect(words()).toBe('bell.txt (1 KB)');
});
test('no other one keeps the first', () => {
	const { field, words, done } = open();
	field.take(fileOf(1));
	field.take(undefined);
	expect([words(), done.length]).toEqual(['bell.txt (1 KB)', 2]);
});
test('one of no known type', async () => {
	const { field } = open();
	field.take(fileOf(1, ''));
	expect(await field.read()).toMatchObject({ value: { contentType: 'application/octet-stream' } });
});
test('a long one is read whole', async () => {
	const { field } = open();
	field.take(fileOf(70_000));
	const read = await field.read();
	const base64 = 'value' in read && typeof read.value === 'object' ? read.value.base64 : '';
	expect(base64).toBe(btoa('a'.repeat(70_000)));
});
test('one that is too large', async () => {
	const { field } = open();
	field.take({ ...fileOf(1), name: 'bell.txt', size: 10 * MEGABYTES + 1 } as File);
	expect(await field.read()).toEqual({ problem: 'bell.txt is larger than 10 MB.' });
	const most = fileOf(1);
	Object.defineProperty(most, 'size', { value: 10 * MEGABYTES });
	field.take(most);
	expect(await field.read()).toHaveProperty('value');
});
