package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Browser;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.JobsOption;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.workshop.Choice;
import org.commonweal.scenarios.workshop.Desk;
import org.commonweal.scenarios.workshop.Frame;
import org.commonweal.scenarios.workshop.web.WorkshopServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal workshop}: a page where a group moves the levers itself. */
@Command(
        name = "workshop",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Serves a page on this machine where a group sets owners and levers itself, and sees within seconds what"
                        + " changes, for whom, and how sure that is. It runs until Ctrl-C.",
        footer = {
            "%nExamples:",
            "  commonweal workshop",
            "  commonweal workshop --place manchester",
            "  commonweal workshop --port 8750 --no-browser",
            "",
            "The link that it prints ends in a secret: only who has it can use the page. Docs: docs/workshop.md."
        })
final class WorkshopCommand implements Callable<Integer> {
    private static final int READY = 2;
    private static final int AHEAD = 8;
    private static final int LAST_PORT = 65_535;
    private static final long LOOK_MILLIS = 100;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            defaultValue = "preston",
            completionCandidates = Known.Places.class,
            description = "The place that is made ready first; preston unless given. The page can choose another.")
    private String place;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "The port, 1 to 65535; any that is free unless given, or for 0.")
    private String port;

    @Option(names = "--no-browser", description = "Only print the link, and open no browser.")
    private boolean noBrowser;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "Serve others, too, at this address of the machine; only this machine unless given. The link is"
                            + " not encrypted: for a network that you trust.")
    private String listen;

    @Option(
            names = "--scale",
            paramLabel = "X",
            description =
                    "Size of the place, 0.02 to 10; what answers in seconds unless given: 0.05 of Preston, 0.02 of"
                            + " a city.")
    private String scale;

    @Mixin
    private JobsOption jobs;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        PrintWriter out = spec.commandLine().getOut();
        InetAddress address = address();
        int number = number();
        Stop stop = Main.stop(spec);
        Choice first = new Choice(first(), Set.of(), Map.of());
        try (Desk desk = new Desk(frame(), jobs.count());
                WorkshopServer server = new WorkshopServer(desk, address, number)) {
            desk.scale(first); // tells what is wrong before anything is made
            Terminal.print(err, "Making " + first.place() + " ready ...");
            desk.prepare(first, READY, stop);
            server.open();
            if (!address.isLoopbackAddress()) {
                Terminal.print(
                        err,
                        "Warning: whoever can reach " + address.getHostAddress()
                                + " and has the link can use this machine's processors; nothing is encrypted.");
            }
            out.println("The workshop is open: " + server.link());
            out.flush();
            Terminal.print(err, "It runs until Ctrl-C.");
            if (!noBrowser) {
                Browser.open(server.link());
            }
            serve(desk, first, stop);
        }
        return 0;
    }

    /** Makes the place ready for more pairs, and waits for the end, which is no failure. */
    private static void serve(Desk desk, Choice first, Stop stop) throws InterruptedException, IOException {
        try {
            desk.prepare(first, AHEAD, stop);
        } catch (Stopped ended) {
            return;
        }
        while (!stop.isAsked()) {
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** The place as its folder is called. @throws BadInput if it cannot be read */
    private String first() {
        Draft draft = new Draft();
        draft.place(place);
        return draft.finish().place();
    }

    private Frame frame() {
        if (scale == null) {
            return Frame.USUAL;
        }
        Draft draft = new Draft();
        draft.scale(scale, "--scale");
        return Frame.USUAL.withScale(draft.finish().scale());
    }

    private int number() {
        return port.strip().matches("0+") ? 0 : Count.of("--port", port, LAST_PORT);
    }

    private InetAddress address() {
        if (listen == null) {
            return InetAddress.getLoopbackAddress();
        }
        try {
            InetAddress address = listen.isBlank() ? null : InetAddress.getByName(listen.strip());
            if (address != null
                    && (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null)) {
                return address;
            }
        } catch (UnknownHostException | SocketException unknown) {
            // It is told below.
        }
        throw new BadInput(
                "--listen",
                Problem.quoted(listen) + " is not an address of this machine",
                "an address such as 192.168.0.12, or 0.0.0.0 for all of them",
                "");
    }
}
