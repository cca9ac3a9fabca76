import type { App } from '../../app.ts';
import type {
	ExportedFollow,
	ExportedLibrary,
	ExportedSettings,
} from '../../domain/exported-library.ts';
import type { GuildId } from '../../domain/guild-id.ts';
import { refuseEveryone } from '../../domain/guilds/refuse-everyone.ts';
import type { NameChange } from '../../domain/people/name-change.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Library } from '../../ports/articles/library.ts';
import type { FollowBook } from '../../ports/follows/follow-book.ts';
import type { PeopleBook } from '../../ports/people/people-book.ts';
import type { ReminderBook } from '../../ports/reminders/reminder-book.ts';
import { readWish } from '../follows/add-follow.ts';
import { keepHighlights } from '../reminders/highlights/bring-back.ts';
import { keepReminders } from '../reminders/keep-reminders.ts';
import { keepDecidedPart, readDecidedPart } from './decided-part.ts';

/** Where a server keeps what is not of its articles. */
export type KeptOfServer = Pick<
	App,
	'guildSettings' | 'guildRules' | 'reminderSettings' | 'highlightLedger'
> & {
	readonly people: PeopleBook;
	readonly follows: FollowBook;
	readonly library: Library;
	readonly book: ReminderBook;
};

/** All that a server keeps beside its articles, without what members follow for themselves. */
export async function readServerPart(
	kept: KeptOfServer,
	guild: GuildId,
): Promise<Omit<ExportedLibrary, 'articles'>> {
	const [decided, ownDates, names, follows, clock, reminders, rules, { places }] =
		await Promise.all([
			readDecidedPart(kept),
			kept.book.own.list(),
			kept.people.changes(),
			kept.follows.ofChannels(),
			kept.guildSettings.of(guild),
			kept.reminderSettings.of(guild),
			kept.guildRules.of(guild),
			kept.highlightLedger.of(guild),
		]);
	return {
		...decided,
		ownDates: ownDates.map(({ day, label, repeat }) => ({ day, label, repeat })),
		names: names.map(({ kind, names }) => ({ kind, names })),
		follows: follows.flatMap(({ kind, wanted, target }) =>
			target.kind === 'channel'
				? [{ kind, wanted, channel: target.channel, ...(target.role && { role: target.role }) }]
				: [],
		),
		settings: { server: guild, clock, reminders, rules, highlights: places },
	};
}

/** A UserError says which follow or role cannot be kept. */
export function checkServerPart(
	{ follows, settings }: Pick<ExportedLibrary, 'follows' | 'settings'>,
	guild: GuildId,
): void {
	for (const [index, { kind, wanted, role }] of follows.entries()) {
		try {
			readWish({ speaker: undefined, words: undefined, [kind]: wanted });
			refuseEveryone(role, guild);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			throw new UserError(
				'Nothing was imported. Follow {n, number}: {why}',
				{ n: index + 1, why: error },
				{ cause: error },
			);
		}
	}
	const { reader, editor, admin } = settings?.rules ?? {};
	for (const role of [reader, editor, admin, settings?.reminders.role]) refuseEveryone(role, guild);
}

/** What became of what is not of articles; 'without places' leaves out the channels and roles of another server. */
export type ImportedServerPart = {
	readonly names: number;
	readonly mutes: number;
	readonly decisions: number;
	readonly follows: number;
	/** Follows of channels of another server. */
	readonly elsewhere: number;
	readonly settings: 'none' | 'whole' | 'without places';
};

type Keeping = KeptOfServer &
	Pick<App, 'ledger' | 'now'> & {
		readonly guild: GuildId;
		readonly asked: { readonly by: string };
	};

/** Keeps names, follows and settings; `idOf` says what an article of the file is called here. */
export async function keepServerPart(
	kept: Keeping,
	{ names, follows, settings, ...decided }: Omit<ExportedLibrary, 'articles' | 'ownDates'>,
	idOf: (article: string) => string,
): Promise<ImportedServerPart> {
	const isHere = settings?.server === kept.guild;
	const added = await keepDecidedPart(kept, decided, idOf);
	const counts = { ...added, names: 0, follows: 0, elsewhere: isHere ? 0 : follows.length };
	const before = (await kept.people.changes()).length;
	for (const change of names) await kept.people.keep(renamed(change, idOf), kept.asked.by);
	counts.names = (await kept.people.changes()).length - before;
	for (const follow of isHere ? follows : []) {
		const { outcome } = await kept.follows.add(draftOf(follow, kept.asked.by));
		if (outcome === 'added') counts.follows += 1;
	}
	if (settings === undefined) return { ...counts, settings: 'none' };
	await keepSettings(kept, settings);
	return { ...counts, settings: isHere ? 'whole' : 'without places' };
}

function renamed({ kind, names }: NameChange, idOf: (article: string) => string): NameChange {
	return { kind, names: names.map(({ article, name }) => ({ article: idOf(article), name })) };
}

function draftOf({ kind, wanted, channel, role }: ExportedFollow, addedBy: string) {
	const target = { kind: 'channel', channel, ...(role !== undefined && { role }) } as const;
	return { kind, wanted, target, addedBy };
}

/** The channels and roles that are chosen here stay where those of the file are of another server. */
async function keepSettings(
	kept: Keeping,
	{ server, clock, reminders, rules, highlights }: ExportedSettings,
): Promise<void> {
	const { guild } = kept;
	if (server === guild) {
		await keepReminders(kept, guild, { ...clock, ...reminders });
		await kept.guildRules.keep(guild, rules);
		await keepHighlights(kept, guild, highlights);
		return;
	}
	const { channel: _c, forumTags: _t, role: _r, ...howOften } = reminders;
	const { channel, forumTags, role } = await kept.reminderSettings.of(guild);
	await keepReminders(kept, guild, {
		...clock,
		...howOften,
		...(channel !== undefined && { channel }),
		...(forumTags !== undefined && { forumTags }),
		...(role !== undefined && { role }),
	});
	const { adders: _a, apart: _p, discussions: _d, ...places } = await kept.guildRules.of(guild);
	const { adders, apart, discussions } = rules;
	await kept.guildRules.keep(guild, {
		...places,
		adders,
		...(apart !== undefined && { apart }),
		...(discussions !== undefined && { discussions }),
	});
}
