import { SaxesParser } from 'saxes';
import { brief, TableError } from '../table.ts';

/** Values by name, a prefix being part of the name. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a scanner reports. Names of elements come without their namespace prefix. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A tag, comment or text may not be longer, in characters: the parser keeps it until it ends. */
const MAX_TOKEN_CHARACTERS = 1_048_576;

/** A push scanner for the XML that spreadsheets write: elements, text, CDATA; document types, and with them entity bombs, are refused. */
export class XmlScanner {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  #sinceEvent = 0;

  constructor(events: XmlEvents) {
    const heard =
      <T>(handle: (event: T) => void) =>
      (event: T) => {
        this.#sinceEvent = 0;
        handle(event);
      };
    const text = heard((content: string) => events.text?.(content));
    this.#parser.on(
      'opentag',
      heard(({ name, attributes }) => events.open(localName(name), attributes)),
    );
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
    this.#parser.on(
      'closetag',
      heard(({ name }) => events.close?.(localName(name))),
    );
    this.#parser.on('doctype', () => {
      throw new TableError(
        'The workbook holds a document type declaration, which a spreadsheet never does.',
        '工作簿含文档类型声明（DTD），表格文件不会有。',
      );
    });
  }

  /** @throws TableError when the text is no XML of a spreadsheet */
  write(chunk: string): this {
    this.#sinceEvent += chunk.length;
    this.#run(() => this.#parser.write(chunk));
    if (this.#sinceEvent > MAX_TOKEN_CHARACTERS)
      throw new TableError(
        `The workbook is damaged: a tag or text does not end within ${MAX_TOKEN_CHARACTERS} characters.`,
        `工作簿已损坏：有标签或文本超过${MAX_TOKEN_CHARACTERS}个字符未结束。`,
      );
    return this;
  }

  /** @throws TableError when an element is still open */
  end(): void {
    this.#run(() => this.#parser.close());
  }

  #run(parse: () => void): void {
    try {
      parse();
    } catch (error) {
      if (error instanceof TableError || !(error instanceof Error)) throw error;
      throw new TableError(
        `The workbook is damaged: ${brief(error.message)}`,
        `工作簿已损坏（${brief(error.message)}）。`,
        { cause: error },
      );
    }
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
