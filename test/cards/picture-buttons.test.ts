import { expect, test } from 'vitest';
import { draftButton, pictureButtons, readTheme } from '../../src/cards/picture-buttons.ts';

const REF = { command: 'dates', picture: 'timeline', values: ['a1'] };

function pressed(...how: [theme: 'light' | 'dark', as: 'draft' | 'post', isDrawn?: boolean]) {
	const [theme, as, isDrawn] = how;
	const [row = []] = pictureButtons(REF, { theme, as }, isDrawn).buttons ?? [];
	return row.map(({ label, state }) => `${label}: ${state.action} ${state.values}`);
}

test('a draft is posted as it is, or drawn in the other colours', () => {
	expect(pressed('dark', 'draft')).toEqual([
		'Post here: timelinePost a1,dark',
		'Make it light: timelineTurn a1,light',
	]);
	expect(pressed('light', 'draft')).toEqual([
		'Post here: timelinePost a1,light',
		'Make it dark: timelineTurn a1,dark',
	]);
});
test('words alone have no colours', () => {
	expect(pressed('dark', 'draft', false)).toEqual(['Post here: timelinePost a1,dark']);
});
test('what is posted has no buttons', () => {
	expect(pressed('dark', 'post')).toEqual([]);
});
test('a draft begins in dark', () => {
	expect(draftButton('Timeline', REF)).toEqual({
		label: 'Timeline',
		state: { command: 'dates', action: 'timelineDraft', values: ['a1', 'dark'] },
	});
});
test.each([
	['light', 'light'],
	['dark', 'dark'],
	[undefined, 'dark'],
	['blue', 'dark'],
])('%s is %s', (value, expected) => {
	expect(readTheme(value)).toBe(expected);
});
