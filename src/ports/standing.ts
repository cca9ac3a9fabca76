/** How far the bot is with what it has to do, for whoever runs it. */
export interface Standing {
	/** Rejects where the store does not answer. */
	check(): Promise<void>;
	/** What there is, by name: counts, or seconds. */
	figures(now: Date): Promise<Figures>;
	/** Connections to the database; absent where there are none to count. */
	connections?(): { readonly open: number; readonly idle: number; readonly waiting: number };
}

export type Figures = {
	/** How long the oldest message that is due has waited, in seconds; 0 where none is. */
	readonly waitingSeconds: Readonly<Record<'reminders' | 'feeds' | 'follows', number>>;
	/** Feeds that are followed, those whose last poll failed, and those that are asked no more. */
	readonly feeds: Readonly<Record<'followed' | 'failing' | 'stopped', number>>;
	/** Servers whose posts wait for an admin. */
	readonly heldServers: number;
	readonly articles: number;
};
