import type { ActionState, Card } from '../../domain/card.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { ActionStates } from '../../ports/action-states.ts';

/** Discord takes 100; the rest is for a mark that tells two alike apart. */
const LONGEST = 97;
/** Ids and numbers of our own making; anything else may be somebody's text and is kept in the store. */
const OWN_VALUE = /^[\w-]{0,40}$/;
const WRITTEN = /^(?<command>[\w-]+)\.(?<action>\w+)(?::(?<values>[\w,-]*))?$/;
const KEPT = /^~(?<key>[A-Za-z0-9]{1,40})$/;
const MARK = /#\d{1,2}$/;

/** `state` as a custom id; kept in the store where it is too long or holds more than ids and numbers. */
export async function writeState(
	state: ActionState,
	actionStates: ActionStates,
	guild?: GuildId,
): Promise<string> {
	const { command, action, values } = state;
	const written = `${command}.${action}${values.length > 0 ? `:${values.join(',')}` : ''}`;
	if (written.length <= LONGEST && values.every((value) => OWN_VALUE.test(value))) return written;
	return `~${await actionStates.keep(state, guild)}`;
}

/** The state behind a custom id; undefined for one that no button of this guild has. */
export async function readState(
	marked: string,
	actionStates: ActionStates,
	guild?: GuildId,
): Promise<ActionState | undefined> {
	const customId = marked.replace(MARK, '');
	const key = KEPT.exec(customId)?.groups?.['key'];
	if (key !== undefined) return actionStates.find(key, guild);

	const groups = WRITTEN.exec(customId)?.groups;
	if (!groups) return undefined;
	const { command = '', action = '', values } = groups;
	return { command, action, values: values === undefined ? [] : values.split(',') };
}

/** The custom id of every button and select of `card`, by its state. */
export async function writeStates(
	card: Card,
	actionStates: ActionStates,
	guild?: GuildId,
): Promise<ReadonlyMap<ActionState, string>> {
	const buttons = (card.buttons ?? []).flat();
	const beside = card.blocks.flatMap((block): ActionState[] => {
		if (block.kind === 'select') return [block.state];
		if (block.kind === 'buttons') return block.buttons.map(({ state }) => state);
		return block.kind === 'item' ? [block.button.state] : [];
	});
	const all = [...buttons.map(({ state }) => state), ...beside];
	const ids = await Promise.all(all.map((state) => writeState(state, actionStates, guild)));
	const unlike = toldApart(ids);
	return new Map(all.map((state, place) => [state, unlike[place] ?? '']));
}

/** Discord takes no custom id twice in a message: one that comes again is marked with its number. */
function toldApart(ids: readonly string[]): string[] {
	const counts = new Map<string, number>();
	return ids.map((id) => {
		const count = (counts.get(id) ?? 0) + 1;
		counts.set(id, count);
		return count === 1 ? id : `${id}#${count}`;
	});
}
