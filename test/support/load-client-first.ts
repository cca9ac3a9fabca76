/** As in the bot: undici, where it is loaded before the client of Discord, would send its requests, and their files fail. */
import '@discordjs/rest';
