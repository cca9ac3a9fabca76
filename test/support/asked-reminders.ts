import type { Announcement, Inspection } from '../../src/ports/announcer.ts';
import { readChoices } from '../../src/stories/reminders/read-choices.ts';
import { saveArticle } from './articles.ts';
import { asking, emptyServer, GUILD, type Server, selectOf } from './ask.ts';
import { reminders } from './groups.ts';

/** A channel that is there. */
export const CHANNEL = '333444555666777888';

/** What Discord says of a place where everything is well. */
export const FOUND: Extract<Inspection, { readonly outcome: 'found' }> = {
	outcome: 'found',
	guild: GUILD,
	kind: 'channel',
	missing: [],
	tags: [],
	needsTag: false,
	mayHaveWebhooks: false,
	role: 'notified',
};

/** An admin who asks for reminders in a server with one article, and channels of which Discord says what `places` say. */
export async function askReminders() {
	const places: Record<string, Inspection> = { [CHANNEL]: FOUND };
	const announced: Announcement[] = [];
	const server: Server = {
		...(await emptyServer()),
		announcer: {
			async announce(announcement) {
				announced.push(announcement);
				return { outcome: 'posted', id: '1' };
			},
			inspect: async (channel) => places[channel] ?? { outcome: 'gone' },
			tell: async () => ({ outcome: 'posted', id: '1' }),
			tellAdmins: async () => false,
			reply: async () => false,
		},
	};
	const admin = asking({ reminders }, server);
	await saveArticle(server.library, {
		title: 'Harbour closes',
		dates: [
			{ earliest: '2020-06-15', label: 'The harbour closes' },
			{ earliest: '2021-03-20', certain: false, label: 'Perhaps a storm' },
		],
	});
	const panel = () => admin.run('reminders panel');
	return {
		server,
		admin,
		/** What Discord says of each channel, by its id. */
		places,
		announced,
		settings: () => readChoices(server, GUILD),
		panel,
		choosePlace: async (id: string) => admin.choose(selectOf(await panel(), 'place'), [id]),
		/** Posts that fall due and cannot be made. */
		async holdPosts(reason: string): Promise<void> {
			const due = new Date('2024-03-10T09:00:00Z');
			const keyDate = { article: 'a', number: 0 };
			await server.ledger.plan([{ guild: GUILD, keyDate, day: '2024-03-10', lead: 0, due }]);
			const [batch] = await server.ledger.claim({ now: due, leaseMs: 1000, limit: 1 });
			if (!batch) throw new Error('nothing is due');
			await server.ledger.hold(batch, reason);
		},
	};
}
