import { problemResponses } from './problem-schema.ts';
import { REST_PREFIX } from './routes.ts';

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } };

/** Files of jobs, which are no operation of GraphQL: what goes in and what comes out. */
export function jobFilePaths(): Record<string, Record<string, unknown>> {
  const path = `${REST_PREFIX}/claim-jobs/{id}`;
  return {
    [`${path}/file`]: {
      put: {
        operationId: 'UploadClaimFile',
        tags: ['claim-jobs'],
        security: [{ token: [] }],
        summary: "Send a job's file, whole or in parts.",
        description:
          'A part comes with `Content-Range: bytes first-last/total`. A request may take 60 seconds; what arrived by then stays, and the next part begins there.',
        parameters: [
          ID,
          {
            name: 'Content-Range',
            in: 'header',
            required: false,
            schema: { type: 'string', pattern: '^bytes [0-9]{1,15}-[0-9]{1,15}/[0-9]{1,15}$' },
          },
        ],
        requestBody: {
          required: true,
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        responses: {
          200: {
            description: 'How many bytes of the file there are now, and whether that is all of it.',
            headers: { 'Upload-Offset': { required: true, schema: { type: 'integer' } } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { uploadedBytes: { type: 'integer' }, complete: { type: 'boolean' } },
                  required: ['uploadedBytes', 'complete'],
                  additionalProperties: false,
                },
              },
            },
          },
          409: { ...(problemResponses()['default'] as object), description: 'The job takes no file, or not there.' },
          ...problemResponses(),
        },
      },
    },
    [`${path}/result.csv`]: { get: result('ClaimResultCsv', 'CSV, with the columns of the file', 'text/csv') },
    [`${path}/result.ndjson`]: {
      get: result('ClaimResultNdjson', 'NDJSON, an object a row', 'application/x-ndjson'),
    },
  };
}

function result(operationId: string, form: string, type: string): Record<string, unknown> {
  return {
    operationId,
    tags: ['claim-jobs'],
    security: [{ token: [] }],
    summary: `A job's result as ${form}.`,
    parameters: [ID],
    responses: {
      200: { description: 'All rows that were judged.', content: { [type]: { schema: { type: 'string' } } } },
      409: { ...(problemResponses()['default'] as object), description: 'There is no result yet.' },
      ...problemResponses(),
    },
  };
}
