import type { Day } from '../../schema/domain/day.ts';
import { parseStandardNumber } from '../../schema/domain/standard-number.ts';
import { normaliseName } from '../../schema/domain/text.ts';
import type { DeclarationContent, DeclarationFinding, Evidence } from './model.ts';
import type { Registers } from './view.ts';

/** Another declaration of the supplier that is filed for one of the models; what the rules need of it. */
export interface FiledElsewhere {
  readonly number: string;
  readonly model: string;
}

/**
 * What the rules say of a declaration (系统审核, SDC-01): what a register refutes is refused, what no register can tell is left to a person. Pure: the same registers and day
 * give the same findings.
 */
export function findingsOf(
  content: DeclarationContent,
  registers: Registers,
  filed: FiledElsewhere | null,
  today: Day,
): DeclarationFinding[] {
  const findings: DeclarationFinding[] = [];
  if (filed)
    findings.push(
      refuse(
        'MODEL_FILED',
        'models',
        `型号${filed.model}已有在效备案${filed.number}`,
        `Model ${filed.model} has a filing in force, ${filed.number}`,
      ),
    );
  if (!registers.ready()) {
    findings.push(
      warn(
        'REGISTERS_NOT_READ',
        'projectCode',
        '类别、标准或实验室登记尚未读取，未与其核对',
        'The registers of categories, standards or laboratories had not been read; nothing was compared with them',
      ),
    );
  } else {
    findings.push(...ofCategory(content, registers), ...ofStandards(content, registers, today));
    for (const [index, piece] of content.evidence.entries())
      findings.push(...ofEvidence(piece, `evidence[${index}]`, registers));
  }
  findings.push(...ofCoverage(content));
  return findings;
}

function* ofCategory({ projectCode }: DeclarationContent, registers: Registers): Iterable<DeclarationFinding> {
  const channel = registers.channelOf(projectCode);
  if (channel === null)
    yield refuse(
      'CATEGORY_UNKNOWN',
      'projectCode',
      `产品类别${projectCode}不在项目编码表中`,
      `The product category ${projectCode} is not in the register of project codes`,
    );
  if (channel === 'AGRI_FOOD')
    yield refuse(
      'WRONG_CHANNEL',
      'projectCode',
      `类别${projectCode}属于食品农产品，应通过中国食品农产品认证信息系统报送`,
      `Category ${projectCode} is agri-food: it goes to the China food and agricultural product certification system (中国食品农产品认证信息系统)`,
    );
}

function* ofStandards({ standards }: DeclarationContent, registers: Registers, today: Day) {
  for (const [index, edition] of standards.entries()) {
    const field = `standards[${index}]`;
    const replaced = registers.replacedBy(parseStandardNumber(edition)?.standard ?? edition, edition, today);
    if (replaced === undefined)
      yield warn(
        'STANDARD_UNKNOWN',
        field,
        `标准登记簿中没有${edition}，需人工核实`,
        `The register of standards does not hold ${edition}: a person has to look`,
      );
    else if (replaced !== null)
      yield refuse(
        'STANDARD_REPLACED',
        field,
        `标准${edition}已被${replaced}代替`,
        `${edition} has been replaced by ${replaced}`,
      );
  }
}

function* ofEvidence(piece: Evidence, at: string, registers: Registers): Iterable<DeclarationFinding> {
  if (piece.kind === 'OWN_REPORT' || piece.cmaNumber === null) {
    yield warn(
      'OWN_REPORT',
      at,
      `${piece.number}是企业自检报告，需人工审核`,
      `${piece.number} is the supplier's own report: a person has to look`,
    );
    return;
  }
  const { cmaNumber, issuedOn } = piece;
  const approved = registers.laboratoryScope(cmaNumber, issuedOn);
  if (approved === undefined)
    yield warn(
      'LABORATORY_UNKNOWN',
      `${at}.cmaNumber`,
      `实验室目录中没有资质认定编号${cmaNumber}，需人工核实`,
      `The directory of laboratories does not hold CMA number ${cmaNumber}: a person has to look`,
    );
  else if (approved === null)
    yield refuse(
      'LABORATORY_NOT_APPROVED',
      `${at}.cmaNumber`,
      `实验室${cmaNumber}在${issuedOn}未获资质认定`,
      `Laboratory ${cmaNumber} was not approved on ${issuedOn}`,
    );
  else
    for (const tested of piece.scope.filter((one) => !approved.includes(normaliseName(one))))
      yield refuse(
        'LABORATORY_SCOPE',
        `${at}.scope`,
        `${tested}不在实验室${cmaNumber}于${issuedOn}的资质认定范围内`,
        `${tested} was not within the approval of laboratory ${cmaNumber} on ${issuedOn}`,
      );
}

/** Each standard is what some piece of evidence tested by. */
function* ofCoverage({ standards, evidence }: DeclarationContent): Iterable<DeclarationFinding> {
  const tested = new Set(evidence.flatMap(({ scope }) => scope.map(normaliseName)));
  for (const [index, edition] of standards.entries())
    if (!tested.has(normaliseName(edition)))
      yield warn(
        'STANDARD_NOT_TESTED',
        `standards[${index}]`,
        `没有证明材料列明依据${edition}，需人工审核`,
        `No piece of evidence names ${edition}: a person has to look`,
      );
}

function refuse(code: string, field: string, zh: string, en: string): DeclarationFinding {
  return { code, severity: 'REFUSE', field, zh, en };
}

function warn(code: string, field: string, zh: string, en: string): DeclarationFinding {
  return { code, severity: 'WARN', field, zh, en };
}
