package org.cotejo.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a YAML file says and in which line: all that is left of it once it is parsed. */
sealed interface YamlTree {
    /** Of a file that says nothing. */
    YamlTree NOTHING = new Text("", 0);

    /** From 1; 0 where it stands in none. */
    int line();

    record Text(String text, int line) implements YamlTree {}

    record Items(List<YamlTree> items, int line) implements YamlTree {}

    record Fields(List<Field> fields, int line) implements YamlTree {}

    record Field(YamlTree key, YamlTree value) {}

    static YamlTree of(Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (node instanceof MappingNode mapping) {
            List<Field> fields = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                fields.add(new Field(of(tuple.getKeyNode()), of(tuple.getValueNode())));
            }
            return new Fields(fields, line);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlTree> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(of(item));
            }
            return new Items(items, line);
        }
        return new Text(((ScalarNode) node).getValue(), line);
    }
}
