package kontor.message;

import java.util.List;

import kontor.request.Quote;
import kontor.request.Remark;

/** A request that waits, and what has been said about it so far, oldest first. */
record Inquiry(Quote request, List<Remark> dialogue) {}
