/** What was last registered with Discord, so that a start without changes asks it for nothing. */
export interface CommandRegistry {
	/** The fingerprint that was kept last for this application, if any. */
	fingerprint(application: string): Promise<string | undefined>;
	keep(application: string, fingerprint: string): Promise<void>;
}
