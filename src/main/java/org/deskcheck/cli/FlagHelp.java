// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help in which a flag is shown as a flag, though it can be given {@code =false}. */
final class FlagHelp extends Help {

    FlagHelp(CommandSpec spec, ColorScheme scheme) {
        super(spec, scheme);
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer usual = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {
            @Override
            public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
                boolean isFlag = argument.type().equals(boolean.class);
                return isFlag ? ansi.text("") : usual.renderParameterLabel(argument, ansi, styles);
            }

            @Override
            public String separator() {
                return usual.separator();
            }
        };
    }
}
