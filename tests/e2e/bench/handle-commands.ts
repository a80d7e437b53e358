import { present } from './command-store.ts';
import { missingAccess, unauthorized } from './discord-error.ts';
import { type Handler, noContent, ok, type Params, type World } from './handler.ts';

/** /applications/{application}[/guilds/{guild}]/commands: the whole list. */
export const handleCommandList: Handler = (world, request, params) => {
  const scope = scopeOf(world, params);
  const { commands } = world;
  const withLocalizations = request.query.get('with_localizations') === 'true';
  switch (request.method) {
    case 'PUT':
      return ok(commands.replaceAll(scope, request.body));
    case 'POST': {
      const { command, isNew } = commands.create(scope, request.body);
      return { status: isNew ? 201 : 200, body: command };
    }
    default:
      return ok(commands.list(scope).map((command) => present(command, withLocalizations)));
  }
};

/** …/commands/{command}: one of them. */
export const handleCommand: Handler = (world, request, params) => {
  const scope = scopeOf(world, params);
  const { commands } = world;
  const id = params.command ?? '';
  switch (request.method) {
    case 'PATCH':
      return ok(commands.patch(scope, id, request.body));
    case 'DELETE':
      commands.remove(scope, id);
      return noContent;
    default:
      return ok(commands.get(scope, id));
  }
};

/** Whose commands they are: those of the bot itself, in one of its guilds or everywhere. */
function scopeOf({ applicationId, guilds }: World, { application, guild }: Params) {
  if (application !== applicationId) throw unauthorized();
  const isKnown = guild === undefined || guilds.some(({ guildId }) => guildId === guild);
  if (!isKnown) throw missingAccess();
  return guild;
}
