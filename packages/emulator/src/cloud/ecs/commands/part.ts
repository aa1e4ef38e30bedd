import { type CloudPart, part } from '../../kit/part.ts';
import { agents } from './assistant.ts';
import { described } from './described.ts';
import { files } from './files.ts';
import { invocations } from './invocations.ts';
import { command, invocation, run, sending, sentFile } from './model.ts';
import { storedCommands } from './stored-commands.ts';

/** Cloud Assistant: commands and files that are sent to instances. */
export const cloudAssistant: CloudPart = part([command, invocation, run, sending, sentFile], {
  ecs: { ...storedCommands, ...invocations, ...described, ...agents, ...files },
});
