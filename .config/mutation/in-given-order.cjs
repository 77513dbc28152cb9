// Runs the tests in the order in which they were named: the quick ones that notice most come first.
const Sequencer = require('@jest/test-sequencer').default;

const order = process.env.SUPPLYDOCK_TEST_ORDER.split(',');

module.exports = class InGivenOrder extends Sequencer {
  sort(tests) {
    const place = ({ path }) => order.findIndex((name) => path.endsWith(name));
    return [...tests].sort((a, b) => place(a) - place(b));
  }
};
