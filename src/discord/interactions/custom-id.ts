import type { Card, Press } from '../../domain/card.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import type { PressStore } from '../../ports/press-store.ts';

/** Discord takes 100; the rest is for a mark that tells two alike apart. */
const LONGEST = 97;
/** Ids and numbers of our own making; anything else may be somebody's text and is kept in the store. */
const OWN_VALUE = /^[\w-]{0,40}$/;
const WRITTEN = /^(?<command>[\w-]+)\.(?<action>\w+)(?::(?<values>[\w,-]*))?$/;
const KEPT = /^~(?<key>[A-Za-z0-9]{1,40})$/;
const MARK = /#\d{1,2}$/;

/** `press` as a custom id; kept in the store where it is too long or holds more than ids and numbers. */
export async function writePress(
	press: Press,
	presses: PressStore,
	guild?: GuildId,
): Promise<string> {
	const { command, action, values } = press;
	const written = `${command}.${action}${values.length > 0 ? `:${values.join(',')}` : ''}`;
	if (written.length <= LONGEST && values.every((value) => OWN_VALUE.test(value))) return written;
	return `~${await presses.keep(press, guild)}`;
}

/** The press behind a custom id; undefined for one that no button of this guild has. */
export async function readPress(
	marked: string,
	presses: PressStore,
	guild?: GuildId,
): Promise<Press | undefined> {
	const customId = marked.replace(MARK, '');
	const key = KEPT.exec(customId)?.groups?.['key'];
	if (key !== undefined) return presses.find(key, guild);

	const groups = WRITTEN.exec(customId)?.groups;
	if (!groups) return undefined;
	const { command = '', action = '', values } = groups;
	return { command, action, values: values === undefined ? [] : values.split(',') };
}

/** The custom id of every button and select of `card`, by its press. */
export async function writePresses(
	card: Card,
	presses: PressStore,
	guild?: GuildId,
): Promise<ReadonlyMap<Press, string>> {
	const buttons = (card.buttons ?? []).flat();
	const beside = card.blocks.flatMap((block): Press[] => {
		if (block.kind === 'select') return [block.press];
		if (block.kind === 'buttons') return block.buttons.map(({ press }) => press);
		return block.kind === 'item' ? [block.button.press] : [];
	});
	const all = [...buttons.map(({ press }) => press), ...beside];
	const ids = await Promise.all(all.map((press) => writePress(press, presses, guild)));
	const unlike = toldApart(ids);
	return new Map(all.map((press, place) => [press, unlike[place] ?? '']));
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
