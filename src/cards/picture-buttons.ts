import type { ActionState, Button } from '../domain/card.ts';
import type { Theme } from '../domain/picture.ts';
import type { Say } from './messages/say.ts';

/** How a picture is shown: to whoever asked alone, with buttons, or to everybody, without. */
export type PictureShowing = { readonly theme: Theme; readonly as: 'preview' | 'post' };

/** A command's picture of this name, and the values of its actions, before the theme. */
export type PictureRef = {
	readonly command: string;
	readonly picture: string;
	readonly values: readonly string[];
};

/** What shows a picture to whoever presses, to be posted from there. */
export function previewButton(label: string, ref: PictureRef): Button {
	return { label, state: stateOf(ref, 'Preview', 'dark') };
}

/** What is done with a preview: it is posted, or drawn in the other colours. Where it is not drawn, it is only posted. */
export function pictureButtons(
	say: Say,
	ref: PictureRef,
	{ theme, as }: PictureShowing,
	isDrawn = true,
): { readonly buttons?: readonly [readonly Button[]] } {
	if (as === 'post') return {};
	const other = theme === 'dark' ? 'light' : 'dark';
	const post: Button = {
		label: say('Post here'),
		emphasis: 'primary',
		state: stateOf(ref, 'Post', theme),
	};
	const label = other === 'dark' ? say('Dark background') : say('Light background');
	const turn: Button = { label, state: stateOf(ref, 'Turn', other) };
	return { buttons: [isDrawn ? [post, turn] : [post]] };
}

/** The theme that an action carries behind its other values. */
export function readTheme(value: string | undefined): Theme {
	return value === 'light' ? 'light' : 'dark';
}

function stateOf(
	{ command, picture, values }: PictureRef,
	deed: 'Preview' | 'Post' | 'Turn',
	theme: Theme,
): ActionState {
	return { command, action: `${picture}${deed}`, values: [...values, theme] };
}
