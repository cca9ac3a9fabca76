/** Languages a person may choose: Discord’s code, and what it calls itself. Discord has no Arabic yet; posts of a server may be in it. */
export const LANGUAGES: readonly (readonly [locale: string, name: string])[] = [
	['en-US', 'English'],
	['de', 'Deutsch'],
	['fr', 'Français'],
	['es-ES', 'Español'],
	['pt-BR', 'Português'],
	['it', 'Italiano'],
	['nl', 'Nederlands'],
	['pl', 'Polski'],
	['ja', '日本語'],
	['zh-CN', '简体中文'],
	['ar', 'العربية'],
];
