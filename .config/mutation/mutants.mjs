// Small faults that a test should notice, found in the syntax of one source file. The operators are those of the usual
// mutation tools (Stryker's list); texts, types and imports are left alone: they are not what the rule computes.
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

/** Operator → what takes its place. */
const SWAPPED = new Map(
  Object.entries({
    '+': ['-'],
    '-': ['+'],
    '*': ['/'],
    '/': ['*'],
    '%': ['*'],
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '===': ['!=='],
    '!==': ['==='],
    '&&': ['||'],
    '||': ['&&'],
    '??': ['&&'],
    '&': ['|'],
    '|': ['&'],
    '^': ['&'],
    '<<': ['>>'],
    '>>': ['<<'],
    '>>>': ['<<'],
    '+=': ['-='],
    '-=': ['+='],
    '*=': ['/='],
    '|=': ['&='],
    '&=': ['|='],
    '++': ['--'],
    '--': ['++'],
  }),
);
const CALLS = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['some', 'every'],
  ['every', 'some'],
]);

/**
 * Every mutant of a file, in the order of the text.
 * @param {string} path @param {string} source
 * @returns {{path: string, line: number, from: number, to: number, before: string, after: string}[]}
 */
export function mutantsOf(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const mutants = [];
  const put = (node, after, from = node.getStart(file), to = node.getEnd()) => {
    const before = source.slice(from, to);
    const line = file.getLineAndCharacterOfPosition(from).line + 1;
    if (before !== after) mutants.push({ path, line, from, to, before, after });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeNode(node)) return;
    for (const rule of [operators, conditions, removals, calls]) rule(node, put);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}

function operators(node, put) {
  if (ts.isBinaryExpression(node)) {
    if (node.operatorToken.kind === Kind.PlusToken && (isText(node.left) || isText(node.right))) return;
    for (const other of SWAPPED.get(node.operatorToken.getText()) ?? []) put(node.operatorToken, other);
  } else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    const sign = ts.tokenToString(node.operator);
    if (sign === '!' || sign === '-') put(node, node.operand.getText());
    else if (sign === '++' || sign === '--') put(node, node.getText().replace(sign, SWAPPED.get(sign)[0]));
  } else if (node.kind === Kind.TrueKeyword) put(node, 'false');
  else if (node.kind === Kind.FalseKeyword) put(node, 'true');
}

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** The condition of an if, a choice or a loop is always true or always false; a loop that never ends proves nothing. */
function conditions(node, put) {
  if (ts.isIfStatement(node)) ['true', 'false'].forEach((value) => put(node.expression, value));
  if (ts.isConditionalExpression(node)) ['true', 'false'].forEach((value) => put(node.condition, value));
  if (ts.isWhileStatement(node) || (ts.isForStatement(node) && node.condition !== undefined))
    put(ts.isWhileStatement(node) ? node.expression : node.condition, 'false');
}

/** A statement that has an effect, or the whole body of a function, is left out. */
function removals(node, put) {
  if (ts.isExpressionStatement(node) && !isSuper(node.expression)) put(node, ';');
  if (ts.isBlock(node) && isBody(node) && node.statements.length > 0) put(node, '{}');
}

const isSuper = (node) => ts.isCallExpression(node) && node.expression.kind === Kind.SuperKeyword;
const isBody = ({ parent }) => ts.isFunctionLike(parent) && !ts.isConstructorDeclaration(parent);

function calls(node, put) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
  const { name } = node.expression;
  if (CALLS.has(name.text)) put(name, CALLS.get(name.text));
}
