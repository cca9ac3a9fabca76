import { expect, test } from 'vitest';
import { english } from '../../src/cards/messages/say.ts';
import { pictureButtons, previewButton, readTheme } from '../../src/cards/picture-buttons.ts';

const REF = { command: 'dates', picture: 'timeline', values: ['a1'] };

function pressed(...how: [theme: 'light' | 'dark', as: 'preview' | 'post', isDrawn?: boolean]) {
	const [theme, as, isDrawn] = how;
	const [row = []] = pictureButtons(english, REF, { theme, as }, isDrawn).buttons ?? [];
	return row.map(({ label, state }) => `${label}: ${state.action} ${state.values}`);
}

test('a preview is posted as it is, or drawn in the other colours', () => {
	expect(pressed('dark', 'preview')).toEqual([
		'Post here: timelinePost a1,dark',
		'Light background: timelineTurn a1,light',
	]);
	expect(pressed('light', 'preview')).toEqual([
		'Post here: timelinePost a1,light',
		'Dark background: timelineTurn a1,dark',
	]);
});
test('words alone have no colours', () => {
	expect(pressed('dark', 'preview', false)).toEqual(['Post here: timelinePost a1,dark']);
});
test('what is posted has no buttons', () => {
	expect(pressed('dark', 'post')).toEqual([]);
});
test('a preview begins in dark', () => {
	expect(previewButton('Timeline', REF)).toEqual({
		label: 'Timeline',
		state: { command: 'dates', action: 'timelinePreview', values: ['a1', 'dark'] },
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
