/** Languages a person may choose for Discord: its code there, and what it calls itself. */
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
];
