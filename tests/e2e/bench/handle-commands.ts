import { present } from './command-store.ts';
import { unauthorized } from './discord-error.ts';
import { type Handler, noContent, ok } from './handler.ts';

/** /applications/{application}[/guilds/{guild}]/commands: the whole list. */
export const handleCommandList: Handler = ({ applicationId, commands }, request, params) => {
  if (params.application !== applicationId) throw unauthorized();
  const scope = params.guild;
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
export const handleCommand: Handler = ({ applicationId, commands }, request, params) => {
  if (params.application !== applicationId) throw unauthorized();
  const scope = params.guild;
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
