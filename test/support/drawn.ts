import type { APIContainerComponent } from 'discord.js';
import { wording } from '../../src/cards/messages/wording.ts';
import { render } from '../../src/discord/cards/render.ts';
import type { Card } from '../../src/domain/card.ts';
import type { Picture } from '../../src/domain/picture.ts';

const COMMAND_IDS = new Map([['quotes', '111222333444555666']]);

/** `card` as an English reader gets it; a button's custom id is its action. */
export function draw(
	card: Partial<Card>,
	locale = 'en-US',
	pictures: ReadonlyMap<Picture, string> = new Map(),
): APIContainerComponent {
	return render(
		{ tone: 'article', blocks: [], ...card },
		{
			locale,
			pictures,
			wording,
			commandId: (name) => COMMAND_IDS.get(name),
			customId: ({ command, action, values }) => `${command}.${action}:${values.join(',')}`,
		},
	);
}

type Part = Partial<Record<'content' | 'label', string>> & {
	readonly components?: readonly Part[];
	readonly accessory?: Part;
};

/** Every text display, from top to bottom. */
export function textsOf(container: APIContainerComponent): string[] {
	return partsOf(container as unknown as Part).flatMap(({ content }) => content ?? []);
}

/** Every button's label, from top to bottom. */
export function labelsOf(container: APIContainerComponent): string[] {
	return partsOf(container as unknown as Part).flatMap(({ label }) => label ?? []);
}

/** Every component, the container itself included. */
export function partsOf(part: Part): Part[] {
	const inside = [...(part.components ?? []), ...(part.accessory ? [part.accessory] : [])];
	return [part, ...inside.flatMap(partsOf)];
}
